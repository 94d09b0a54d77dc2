namespace AttrDocker.Dockerfiles.Images;

/// <summary>Tells image references from stage names, as far as the text allows.</summary>
public static class ImageNames
{
    // The official images of Docker Hub, which are written without an organisation.
    private static readonly HashSet<string> Official = new(StringComparer.Ordinal)
    {
        "adminer", "aerospike", "almalinux", "alpine", "alt", "amazoncorretto", "amazonlinux", "api-firewall", "arangodb", "archlinux",
        "backdrop", "bash", "bonita", "buildpack-deps", "busybox", "caddy", "cassandra", "centos", "chronograf", "cirros", "clearlinux",
        "clefos", "clickhouse", "clojure", "composer", "consul", "convertigo", "couchbase", "couchdb", "crate", "crux", "dart", "debian",
        "docker", "dotnet", "drupal", "eclipse-mosquitto", "eclipse-temurin", "eggdrop", "elasticsearch", "elixir", "emqx", "erlang",
        "express-gateway", "fedora", "flink", "fluentd", "friendica", "gazebo", "gcc", "geonetwork", "ghost", "golang", "gradle", "groovy",
        "haproxy", "haskell", "haxe", "hello-world", "hitch", "httpd", "hylang", "ibmjava", "ibm-semeru-runtimes", "influxdb", "irssi",
        "java", "jetty", "jobber", "joomla", "jruby", "julia", "kaazing-gateway", "kapacitor", "kibana", "known", "kong", "krakend",
        "lightstreamer", "liquibase", "logstash", "mageia", "mariadb", "matomo", "maven", "mediawiki", "memcached", "memgraph", "mongo",
        "mongo-express", "monica", "mono", "mysql", "nats", "nats-streaming", "neo4j", "neurodebian", "nextcloud", "nginx", "node",
        "notary", "nuxeo", "odoo", "open-liberty", "openjdk", "opensuse", "oraclelinux", "orientdb", "percona", "perl", "photon", "php",
        "php-zendserver", "phpmyadmin", "piwik", "plone", "postfixadmin", "postgres", "pypy", "python", "r-base", "rabbitmq", "rails",
        "rakudo-star", "redis", "redmine", "registry", "rethinkdb", "rocket.chat", "rockylinux", "ros", "ruby", "rust", "sapmachine",
        "scala", "scratch", "sl", "solr", "sonarqube", "sourcemage", "spark", "spiped", "storm", "swarm", "swift", "swipl", "teamspeak",
        "telegraf", "thrift", "tomcat", "tomee", "traefik", "ubuntu", "ubuntu-debootstrap", "unit", "varnish", "vault", "websphere-liberty",
        "wordpress", "xwiki", "yourls", "znc", "zookeeper",
    };

    /// <summary>Whether a word can be meant as an image: it has a registry, organisation, tag or digest, or is an official image.</summary>
    public static bool LooksLikeImage(string text) => text.IndexOfAny(['/', ':', '@', '.']) >= 0 || IsOfficial(text);

    /// <summary>Whether a bare word is an official image of Docker Hub, or <c>scratch</c>.</summary>
    public static bool IsOfficial(string name) => Official.Contains(name);
}
