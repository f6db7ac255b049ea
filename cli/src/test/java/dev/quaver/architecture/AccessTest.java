package dev.quaver.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class AccessTest {

  private static final String[] ANTLR = {"org.antlr..", "dev.quaver..antlr.."};

  @Test
  void onlyParsersSeeAntlr() {
    check(
        noClasses()
            .that(resideOutsideOfPackages("dev.quaver.parser..", "dev.quaver.format.openqasm.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(ANTLR)));
  }

  @Test
  void noPublicMethodOfAParserShowsAntlr() {
    check(
        methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(
                resideInAnyPackage("dev.quaver.parser", "dev.quaver.format.."))
            .and()
            .areDeclaredInClassesThat(resideOutsideOfPackage("dev.quaver..antlr.."))
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(showNoAntlr()));
  }

  @Test
  void onlyDecompositionSeesEjml() {
    check(
        noClasses()
            .that(resideOutsideOfPackages("dev.quaver.decompose.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.ejml..")));
  }

  @Test
  void onlyKernelsSeeTheVectorModule() {
    check(
        noClasses()
            .that(resideOutsideOfPackages("dev.quaver.sim.kernel.."))
            .should()
            .dependOnClassesThat(resideInAPackage("jdk.incubator..")));
  }

  @Test
  void onlyAzureCommandsSeeAzure() {
    check(
        noClasses()
            .that(resideOutsideOfPackages("dev.quaver.azure..", "dev.quaver.cli.azure.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.quaver.azure..", "com.azure..")));
  }

  @Test
  void onlyTheProvidersJsonSeesJackson() {
    check(
        noClasses()
            .that(resideOutsideOfPackages("dev.quaver.azure.json.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson..")));
  }

  @Test
  void onlyTheBridgeToJunitSeesJunit() {
    check(
        noClasses()
            .that(resideOutsideOfPackages("dev.quaver.junit.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.junit..", "org.opentest4j..")));
  }

  @Test
  void theCommandLineSeesNoSimulator() {
    check(
        noClasses()
            .that(resideInAPackage("dev.quaver.cli.."))
            .should()
            .dependOnClassesThat(resideInAPackage("dev.quaver.sim..")));
  }

  @Test
  void onlyTheOutputPackagePrints() {
    check(
        noClasses()
            .that(resideOutsideOfPackages("dev.quaver.cli.output.."))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(name("printStackTrace"))));
  }

  @Test
  void everyPackageIsNullMarked() {
    var unmarked = new TreeSet<String>();
    for (JavaClass type : Production.CLASSES) {
      if (!Production.isGenerated(type) && !type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertEquals(Set.of(), unmarked, "packages without @NullMarked");
  }

  /// A rule about packages that are not there yet holds.
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(Production.CLASSES);
  }

  private static ArchCondition<JavaMethod> showNoAntlr() {
    return new ArchCondition<>("show no ANTLR type") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaClass type : method.getAllInvolvedRawTypes()) {
          if (resideInAnyPackage(ANTLR).test(type)) {
            events.add(SimpleConditionEvent.violated(method, method.getDescription()));
          }
        }
      }
    };
  }
}
