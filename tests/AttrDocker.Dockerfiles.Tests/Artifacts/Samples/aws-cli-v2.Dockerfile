FROM python:3.10-alpine as builder
RUN apk add --no-cache git unzip groff build-base libffi-dev cmake
RUN git clone --single-branch --depth 1 -b 2.7.1 https://github.com/aws/aws-cli.git
WORKDIR aws-cli
RUN ./configure --with-install-type=portable-exe --with-download-deps
RUN make
RUN make install
RUN rm -rf /usr/local/lib/aws-cli/aws_completer /usr/local/lib/aws-cli/awscli/data/ac.index
RUN find /usr/local/lib/aws-cli/awscli/botocore/data -name examples-1.json -delete
FROM alpine
COPY --from=builder /usr/local/lib/aws-cli/ /usr/local/lib/aws-cli/
COPY --from=builder /aws-cli/bin/aws /bin/
