package org.papierstroom.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house: who may know whom. */
@AnalyzeClasses(packages = "org.papierstroom", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  private static final String KAFKA = "org.apache.kafka..";
  private static final String MICRONAUT = "io.micronaut..";
  private static final String CONTRACT = "org.papierstroom.contract..";
  private static final String BUCKET = "org.papierstroom.bucket..";
  private static final String STAGE = "org.papierstroom.stage..";
  private static final String INGEST = "org.papierstroom.ingest..";
  private static final String CLEAN = "org.papierstroom.clean..";
  private static final String NLP = "org.papierstroom.nlp..";
  private static final String CONSOLE = "org.papierstroom.console..";
  private static final String STANDALONE = "org.papierstroom.standalone..";
  private static final String BROKER = "org.papierstroom.kafka..";

  /** Everything of a service but what joins it to the line. */
  private static final String[] PURE_CORES = {
    "org.papierstroom.clean",
    "org.papierstroom.clean.reconstruct..",
    "org.papierstroom.clean.pdf..",
    "org.papierstroom.clean.open..",
    "org.papierstroom.clean.encoding..",
    "org.papierstroom.clean.ocr..",
    "org.papierstroom.clean.dump..",
    "org.papierstroom.clean.parser..",
    "org.papierstroom.nlp.tag..",
    "org.papierstroom.nlp.amount..",
    "org.papierstroom.nlp.train..",
    "org.papierstroom.ingest.take..",
    "org.papierstroom.ingest.ledger.."
  };

  @ArchTest
  static final ArchRule THE_CONTRACT_KNOWS_NONE_OF_THE_ROOMS =
      noClasses()
          .that()
          .resideInAPackage(CONTRACT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              STAGE,
              INGEST,
              CLEAN,
              NLP,
              CONSOLE,
              STANDALONE,
              BROKER,
              KAFKA,
              MICRONAUT,
              "org.slf4j..");

  @ArchTest
  static final ArchRule THE_BUCKET_KNOWS_NONE_OF_THE_ROOMS =
      noClasses()
          .that()
          .resideInAPackage(BUCKET)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              CONTRACT, STAGE, INGEST, CLEAN, NLP, CONSOLE, STANDALONE, BROKER, KAFKA, MICRONAUT);

  @ArchTest
  static final ArchRule ONLY_THE_BUCKET_KNOWS_AMAZONS_CLIENT =
      noClasses()
          .that()
          .resideOutsideOfPackage(BUCKET)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule ONLY_THE_LOOPS_ROOM_KNOWS_OPENTELEMETRY =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.papierstroom.stage.trace..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.opentelemetry..");

  @ArchTest
  static final ArchRule THE_LOOP_KNOWS_NOTHING_OF_DOCUMENTS =
      noClasses()
          .that()
          .resideInAPackage(STAGE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BUCKET,
              INGEST,
              CLEAN,
              NLP,
              CONSOLE,
              STANDALONE,
              BROKER,
              "org.apache.pdfbox..",
              "opennlp..");

  @ArchTest
  static final ArchRule PURE_CORES_KNOW_NEITHER_KAFKA_NOR_MICRONAUT =
      noClasses()
          .that()
          .resideInAnyPackage(PURE_CORES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(KAFKA, MICRONAUT, STAGE);

  @ArchTest
  static final ArchRule INGEST_KNOWS_NO_OTHER_SERVICE = knowsNot(INGEST, CLEAN, NLP, CONSOLE);

  @ArchTest
  static final ArchRule CLEAN_KNOWS_NO_OTHER_SERVICE = knowsNot(CLEAN, INGEST, NLP, CONSOLE);

  @ArchTest
  static final ArchRule NLP_KNOWS_NO_OTHER_SERVICE = knowsNot(NLP, INGEST, CLEAN, CONSOLE);

  @ArchTest
  static final ArchRule THE_CONSOLE_IS_A_SUBSCRIBER_LIKE_ANY_OTHER =
      knowsNot(CONSOLE, INGEST, CLEAN, NLP, STANDALONE, BROKER);

  @ArchTest
  static final ArchRule THE_INDEX_KNOWS_NEITHER_KAFKA_NOR_MICRONAUT =
      noClasses()
          .that()
          .resideInAPackage("org.papierstroom.console.index..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              KAFKA,
              MICRONAUT,
              BUCKET,
              "org.papierstroom.stage",
              "org.papierstroom.console.feed..",
              "org.papierstroom.console.web..");

  @ArchTest
  static final ArchRule ONLY_THE_INDEX_KNOWS_LUCENE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.papierstroom.console.index..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule ONLY_THE_BROKER_KNOWS_KAFKAS_SERVER =
      noClasses()
          .that()
          .resideOutsideOfPackage(BROKER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "kafka..", "org.apache.kafka.server..", "org.apache.kafka.metadata..");

  @ArchTest
  static final ArchRule ROOMS_DEPEND_ONE_WAY =
      slices().matching("org.papierstroom.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl")
          .andShould()
          .haveSimpleNameNotEndingWith("Processor");

  private static ArchRule knowsNot(String service, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(service)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }
}
