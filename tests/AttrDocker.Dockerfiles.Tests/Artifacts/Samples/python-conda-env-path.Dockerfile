FROM mambaorg/micromamba:1.4 AS conda
COPY --chown=$MAMBA_USER:$MAMBA_USER env.yaml /tmp/env.yaml
RUN micromamba install -y -n base -f /tmp/env.yaml && micromamba clean --all --yes
FROM debian:bullseye-slim
COPY --from=conda /opt/conda /opt/conda
COPY --from=conda /usr/local/bin/_activate_current_env.sh /usr/local/bin/
