FROM centos:7 AS rpms
RUN yum install -y yum-utils
WORKDIR /rpms
RUN yumdownloader --resolve nginx
FROM centos:7
COPY --from=rpms /rpms/*.rpm /rpms/
RUN rpm -Uvh /rpms/*.rpm
