package dev.quaver.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.target.TargetId;
import dev.quaver.target.TargetProvider;
import dev.quaver.target.Targets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class AzureTargetProviderTest {

  @Test
  void isFoundThroughTheSeam() {
    assertEquals(1, offered().size());
    assertEquals("azure", offered().getFirst().name());
  }

  @Test
  void offersNothingWithoutAWorkspace() {
    assertEquals(List.of(), offered().getFirst().targets());
    assertEquals(Optional.empty(), Targets.find(TargetId.parse("ionq.simulator")));
  }

  /// The simulators are on the class path of these tests too.
  private static List<TargetProvider> offered() {
    return ServiceLoader.load(TargetProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(AzureTargetProvider.class::isInstance)
        .toList();
  }
}
