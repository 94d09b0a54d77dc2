FROM redis:6 AS module
RUN apt-get update && apt-get install -y git make gcc && git clone https://github.com/RedisBloom/RedisBloom.git && cd RedisBloom && make
FROM redis:6
COPY --from=module /data/RedisBloom/redisbloom.so /usr/lib/redis/modules/
