from alpine:3.15 as quirks
arg ver = 1
run echo $((1 + 2)) > /three && a=/x/y; mkdir -p "$a" "${a%/*}/z" && echo "${a##*/}"
run for d in one two; do mkdir -p /loop/$d; done; while read l; do echo $l >> /lines; done < /three
run <<-'EOS'
	cat <<X > /inner
	y
	X
	mkdir -p /deep/er
EOS
from alpine
copy --from=quirks /three /x/y /x/z /lines /inner /deep/er /q/
copy --from=quirks /loop/one /q/one
