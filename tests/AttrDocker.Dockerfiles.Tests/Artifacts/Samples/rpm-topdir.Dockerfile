FROM centos:7 AS rpm
RUN yum install -y rpm-build rpmdevtools && rpmdev-setuptree
COPY app.spec /root/rpmbuild/SPECS/
RUN spectool -g -R /root/rpmbuild/SPECS/app.spec && rpmbuild -ba /root/rpmbuild/SPECS/app.spec
FROM centos:7
COPY --from=rpm /root/rpmbuild/RPMS/x86_64/*.rpm /tmp/
