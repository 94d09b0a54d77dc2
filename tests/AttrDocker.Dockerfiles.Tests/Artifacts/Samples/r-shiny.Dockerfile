FROM rocker/r-ver:4.1 AS base
RUN install2.r --error shiny && Rscript -e 'install.packages("x")'
FROM rocker/shiny
COPY --from=base /usr/local/lib/R/site-library /usr/local/lib/R/site-library
