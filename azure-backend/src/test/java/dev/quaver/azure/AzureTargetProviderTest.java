package dev.quaver.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
    TargetProvider provider = ServiceLoader.load(TargetProvider.class).findFirst().orElseThrow();
    assertInstanceOf(AzureTargetProvider.class, provider);
    assertEquals("azure", provider.name());
  }

  @Test
  void offersNothingWithoutAWorkspace() {
    assertEquals(List.of(), Targets.all());
    assertEquals(Optional.empty(), Targets.find(TargetId.parse("ionq.simulator")));
  }
}
