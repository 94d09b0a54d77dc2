FROM archlinux:base-devel AS aur
RUN pacman -Syu --noconfirm git && useradd -m builder && echo 'builder ALL=(ALL) NOPASSWD: ALL' >> /etc/sudoers
USER builder
WORKDIR /home/builder
RUN git clone https://aur.archlinux.org/yay.git && cd yay && makepkg -s --noconfirm
FROM archlinux
COPY --from=aur /home/builder/yay/*.pkg.tar.zst /tmp/
