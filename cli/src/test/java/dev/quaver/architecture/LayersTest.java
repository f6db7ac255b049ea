package dev.quaver.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LayersTest {

  /// Lowest first. A package, with its subpackages, imports only itself and lower lines.
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("source"),
          Set.of("diagnostics"),
          Set.of("ast"),
          Set.of("parser"),
          Set.of("formatter"),
          Set.of("types", "gate"),
          Set.of("value"),
          Set.of("circuit"),
          Set.of("diagram", "decompose"),
          Set.of("ir", "optimize"),
          Set.of("check", "device"),
          Set.of("lower", "capability"),
          Set.of("exec"),
          Set.of("partial", "format"),
          Set.of("translate"),
          Set.of("target"),
          Set.of("compiler"),
          Set.of("api", "testing"),
          Set.of("junit"),
          Set.of("sim", "azure"),
          Set.of("cli"));

  private static final Map<String, Integer> HEIGHTS = heights();

  @Test
  void packagesImportOnlyLowerLines() {
    classes().should(importOnlyLowerLines()).check(Production.CLASSES);
  }

  @Test
  void everyPackageHasALine() {
    var unknown = new TreeSet<String>();
    Production.CLASSES.forEach(type -> unknown.add(Production.room(type)));
    assertTrue(unknown.size() > 10, "too few packages were found: " + unknown);
    unknown.removeAll(HEIGHTS.keySet());
    assertEquals(Set.of(), unknown, "packages that no line of the table names");
  }

  private static ArchCondition<JavaClass> importOnlyLowerLines() {
    return new ArchCondition<>("import only lower lines") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          if (isUpOrSideways(dependency)) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean isUpOrSideways(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (!target.getPackageName().startsWith(Production.ROOT)) {
      return false;
    }
    String from = Production.room(dependency.getOriginClass());
    String to = Production.room(target);
    return !from.equals(to)
        && HEIGHTS.getOrDefault(to, Integer.MAX_VALUE) >= HEIGHTS.getOrDefault(from, -1);
  }

  private static Map<String, Integer> heights() {
    var heights = new HashMap<String, Integer>();
    for (int height = 0; height < LAYERS.size(); height++) {
      for (String room : LAYERS.get(height)) {
        heights.put(room, height);
      }
    }
    return Map.copyOf(heights);
  }
}
