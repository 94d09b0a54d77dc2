global using AttrDocker.Dockerfiles;
