package dev.quaver.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.CompileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class QsharpTestsTest {

  @TempDir private Path folder;

  private QsharpTests tests(String text) throws IOException {
    Files.writeString(folder.resolve("Coins.qs"), text);
    return QsharpTests.in(folder);
  }

  private static DynamicTest only(QsharpTests tests) {
    List<DynamicNode> containers = tests.nodes().toList();
    assertEquals(1, containers.size());
    List<? extends DynamicNode> nodes =
        ((DynamicContainer) containers.getFirst()).getChildren().toList();
    assertEquals(1, nodes.size());
    return (DynamicTest) nodes.getFirst();
  }

  @Test
  void aContainerForEachNamespaceATestForEachCallable() throws IOException {
    QsharpTests tests =
        tests(
            """
            namespace First {
                @Test() operation A() : Unit { }
                @Test() function B() : Unit { }
            }
            namespace Second { @Test() operation C() : Unit { } }
            """);
    List<String> names =
        tests
            .nodes()
            .map(node ->
                node.getDisplayName()
                    + ((DynamicContainer) node)
                        .getChildren()
                        .map(DynamicNode::getDisplayName)
                        .toList())
            .toList();
    assertEquals(List.of("First[A, B]", "Second[C]"), names);
    assertEquals("C", only(tests.only("Second.*")).getDisplayName());
  }

  @Test
  void aTestKnowsItsPlaceInTheSource() throws IOException {
    DynamicTest test = only(tests("\n\n@Test()\noperation Lands() : Unit { }\n"));
    String place = test.getTestSourceUri().orElseThrow().toString();
    assertTrue(place.startsWith("file:///"), place);
    assertTrue(place.endsWith("/Coins.qs?line=4&column=11"), place);
    assertDoesNotThrow(() -> test.getExecutable().execute());
  }

  @Test
  void aFailureHasThePlaceTheCallStackAndTheOutput() throws IOException {
    DynamicTest test =
        only(
            tests(
                """
                @Test()
                operation Lands() : Unit { Message("thrown"); Check(false); }
                function Check(fine : Bool) : Unit {
                    if not fine { fail "on its edge"; }
                }
                """));
    var failure = assertThrows(AssertionFailedError.class, () -> test.getExecutable().execute());
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains("on its edge"), message);
    assertTrue(message.contains("Coins.qs:4:19"), message);
    assertTrue(message.contains("at Coins.Check in"), message);
    assertTrue(message.contains("Output:\n    thrown"), message);
    assertEquals("Coins.Check(Coins.qs:4)", failure.getStackTrace()[0].toString());
    assertEquals("Coins.Lands(Coins.qs:2)", failure.getStackTrace()[1].toString());
  }

  /// A thousand throws of a coin come out the same with a chance of 2^-1000.
  @Test
  void seedsRepeat() throws IOException {
    QsharpTests tests =
        tests(
            """
            @Test()
            operation Throws() : Unit {
                mutable all = "";
                for _ in 1..1000 { set all += Std.Random.DrawRandomBool(0.5) ? "1" | "0"; }
                fail all;
            }
            """);
    String first = thrown(tests);
    assertEquals(first, thrown(tests));
    assertFalse(first.equals(thrown(tests.withSeed(1))));
  }

  private static String thrown(QsharpTests tests) {
    DynamicTest test = only(tests);
    return String.valueOf(
        assertThrows(AssertionFailedError.class, () -> test.getExecutable().execute())
            .getMessage());
  }

  @Test
  void aLimitEndsATest() throws IOException {
    DynamicTest test =
        only(
            tests("@Test() operation Hangs() : Unit { while true { } }")
                .withLimit(Duration.ofMillis(300)));
    var failure = assertThrows(AssertionFailedError.class, () -> test.getExecutable().execute());
    assertTrue(String.valueOf(failure.getMessage()).contains("longer than 0.3 s"));
  }

  @Test
  void sourcesWithoutTestsOrThatDoNotCompileAreMistakes() throws IOException {
    QsharpTests none = tests("function Main() : Unit { }");
    assertThrows(IllegalStateException.class, none::nodes);
    assertThrows(CompileException.class, () -> tests("function Main() : Int { }"));
    assertThrows(IllegalArgumentException.class, () -> none.withTarget("sim.none"));
  }
}
