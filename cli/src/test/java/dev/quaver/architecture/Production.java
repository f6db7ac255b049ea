package dev.quaver.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;

/// Every class of the modules' main sources.
final class Production {

  static final String ROOT = "dev.quaver";
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private Production() {}

  /// The part of the package name that follows the root, up to the next dot: `sim` for `dev.quaver.sim.kernel`.
  static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).replaceFirst("^\\.", "").split("\\.")[0];
  }

  /// Whether ANTLR wrote the class.
  static boolean isGenerated(JavaClass type) {
    return Arrays.asList(type.getPackageName().split("\\.")).contains("antlr");
  }
}
