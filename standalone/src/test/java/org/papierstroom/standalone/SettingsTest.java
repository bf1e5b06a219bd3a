package org.papierstroom.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.naming.NameUtils;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papierstroom.bucket.BucketSettings;
import org.papierstroom.clean.service.ParserSettings;
import org.papierstroom.console.ConsoleSettings;
import org.papierstroom.ingest.IngestSettings;
import org.papierstroom.ingest.RetentionSettings;
import org.papierstroom.ingest.upload.UploadSettings;
import org.papierstroom.nlp.service.NlpSettings;
import org.papierstroom.stage.KafkaSettings;
import org.papierstroom.stage.StageSettings;

/** Pins every setting's name and default: changing one breaks somebody's configuration. */
class SettingsTest {

  @Test
  void settingsKeepTheirNamesAndDefaults() {
    assertEquals(
        """
        papierstroom.kafka.bootstrap-servers=127.0.0.1:9092
        papierstroom.kafka.partitions=12
        papierstroom.kafka.replication=1
        papierstroom.kafka.max-message-bytes=20971520
        papierstroom.kafka.transaction-timeout=15s
        papierstroom.kafka.session-timeout=6s
        papierstroom.kafka.back-off=10s
        papierstroom.kafka.properties=
        papierstroom.stage.instance=${HOSTNAME:local}
        papierstroom.stage.workers=2
        papierstroom.stage.max-records=64
        papierstroom.stage.max-bytes=67108864
        papierstroom.stage.document-timeout=120s
        papierstroom.stage.grace=10s
        papierstroom.ingest.look-every=1s
        papierstroom.ingest.settle=1s
        papierstroom.ingest.inline-bytes=8388608
        papierstroom.ingest.max-bytes=268435456
        papierstroom.ingest.batch-bytes=33554432
        papierstroom.ingest.batch-objects=64
        papierstroom.ingest.events-topic=
        papierstroom.retention.follow-bucket=false
        papierstroom.upload.api-key=
        papierstroom.upload.max-waiting=1000
        papierstroom.upload.retry-after=30s
        papierstroom.upload.spool=
        papierstroom.parser.heap=536870912
        papierstroom.parser.max-bytes=134217728
        papierstroom.parser.max-pages=5000
        papierstroom.parser.max-text=16777216
        papierstroom.parser.nesting=50
        papierstroom.parser.document-time=110s
        papierstroom.parser.page-time=30s
        papierstroom.parser.slack=5s
        papierstroom.parser.start-time=60s
        papierstroom.parser.recycle-after=50000
        papierstroom.parser.own-network=auto
        papierstroom.nlp.adjectives=false
        papierstroom.nlp.lexicons=
        papierstroom.nlp.model=
        papierstroom.console.index=
        papierstroom.console.ingest=
        """,
        lines());
  }

  @Test
  void theComposeFileGivesSettingsThatExist() throws IOException {
    var known =
        Stream.concat(
                lines().lines().map(line -> line.substring(0, line.indexOf('='))),
                Stream.of(
                    BucketSettings.LOCATION,
                    BucketSettings.ENDPOINT,
                    BucketSettings.REGION,
                    "papierstroom.http.host", // application.properties
                    "papierstroom.http.port"))
            .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
            .collect(Collectors.toSet());
    var compose = Compose.read();
    var given = new TreeSet<String>();
    compose
        .services()
        .keySet()
        .forEach(service -> given.addAll(compose.environment(service).keySet()));
    given.removeIf(name -> !name.startsWith("PAPIERSTROOM_"));

    assertFalse(given.isEmpty());
    given.removeAll(known);
    assertEquals(Set.of(), given);
  }

  private static String lines() {
    return Stream.of(
            KafkaSettings.class,
            StageSettings.class,
            IngestSettings.class,
            RetentionSettings.class,
            UploadSettings.class,
            ParserSettings.class,
            NlpSettings.class,
            ConsoleSettings.class)
        .map(SettingsTest::lines)
        .collect(Collectors.joining());
  }

  private static String lines(Class<? extends Record> settings) {
    String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
    return Arrays.stream(settings.getDeclaredConstructors()[0].getParameters())
        .map(
            parameter -> {
              Bindable bindable = parameter.getAnnotation(Bindable.class);
              String value = bindable == null ? "" : bindable.defaultValue();
              return prefix + "." + NameUtils.hyphenate(parameter.getName()) + "=" + value + "\n";
            })
        .collect(Collectors.joining());
  }
}
