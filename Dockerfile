# The services, one target each: ingest, clean, nlp, console. They share the build and the base below.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -Dmaven.test.skip=true -pl ingest-service,clean-service,nlp-service,console-service -am package \
 && for service in ingest clean nlp console; do \
      mkdir -p "/app/$service" \
   && cp -r "$service-service/target/lib" "/app/$service/lib" \
   && cp "$service-service/target/papierstroom-$service-service-"*-run.jar "/app/$service/service.jar" \
   || exit 1; \
    done

FROM eclipse-temurin:25-jre AS service
RUN useradd --system --no-create-home --uid 10001 papierstroom
WORKDIR /app
# Ready means: Kafka answers and the stage takes documents. Said by bash itself, as the image has no curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
EXPOSE 8080
# The flags of the AOT cache's training run and of the service must be the same.
ENV JDK_JAVA_OPTIONS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:MaxRAMPercentage=70"
ENTRYPOINT ["java", "-XX:AOTCache=/app/service.aot", "-jar", "/app/service.jar"]

# The training run of each cache: the service starts, finds no Kafka, and is asked to end after ten seconds.
FROM service AS ingest
RUN install -d -o papierstroom /spool
COPY --from=build /app/ingest /app
RUN timeout --preserve-status 10 java -XX:AOTCacheOutput=/app/service.aot -jar /app/service.jar; test -s /app/service.aot
USER papierstroom

FROM service AS clean
# Two parser processes with 512 MB of heap each stand beside the service's own heap.
ENV JDK_JAVA_OPTIONS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:MaxRAMPercentage=30"
RUN apt-get update \
 && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-nld \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /app/clean /app
RUN timeout --preserve-status 10 java -XX:AOTCacheOutput=/app/service.aot -jar /app/service.jar; test -s /app/service.aot
USER papierstroom

FROM service AS nlp
COPY --from=build /app/nlp /app
RUN timeout --preserve-status 10 java -XX:AOTCacheOutput=/app/service.aot -jar /app/service.jar; test -s /app/service.aot
USER papierstroom

FROM service AS console
RUN install -d -o papierstroom /index
COPY --from=build /app/console /app
RUN timeout --preserve-status 10 java -XX:AOTCacheOutput=/app/service.aot -jar /app/service.jar; test -s /app/service.aot
USER papierstroom
