package org.papierstroom.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What keeps help and the commands on files quick: they load nothing that they do not need. */
class StartTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.papierstroom.standalone");

  @Test
  void onlyTheServicesKnowMicronaut() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Services")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.micronaut..")
        .check(CLASSES);
  }

  @Test
  void onlyUpKnowsTheEmbeddedBroker() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Up")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.papierstroom.kafka..")
        .check(CLASSES);
  }
}
