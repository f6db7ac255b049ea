package dev.quaver.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.quaver.cli.start.SwitchSample.Colour;
import dev.quaver.cli.start.SwitchSample.Shape.Circle;
import dev.quaver.cli.start.SwitchSample.Shape.Pair;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArchivableClassTest {

  private static final String SAMPLE = SwitchSample.class.getName();

  private final ArchivableClass classes = new ArchivableClass(getClass().getClassLoader());

  private static byte[] bytes(String name) throws IOException {
    try (var stream =
        ArchivableClassTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  /// Defines one class anew and leaves all others to the loader of this test.
  private static final class OneClass extends ClassLoader {
    private final String name;
    private final byte[] content;

    OneClass(String name, byte[] content) {
      super(ArchivableClassTest.class.getClassLoader());
      this.name = name;
      this.content = content;
    }

    @Override
    protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
      return wanted.equals(name)
          ? defineClass(name, content, 0, content.length)
          : super.loadClass(wanted, resolve);
    }
  }

  /// A switch that compares with constants too stays as it is; a cache does without its class.
  @Test
  void switchesOnClassesAloneAreRewritten() throws IOException {
    assertEquals(2, typeSwitches(bytes(SAMPLE)));
    assertEquals(1, typeSwitches(classes.rewrite(bytes(SAMPLE))));
  }

  @Test
  void rewrittenSwitchesDecideAsBefore() throws ReflectiveOperationException, IOException {
    var constructor =
        new OneClass(SAMPLE, classes.rewrite(bytes(SAMPLE)))
            .loadClass(SAMPLE, true)
            .getDeclaredConstructor();
    constructor.setAccessible(true);
    var rewritten = (Function<?, ?>) constructor.newInstance();
    assertNotSame(SwitchSample.class, rewritten.getClass());
    var circle = new Circle(2);
    var small = new Circle(0.5);
    List<Object> values =
        List.of(
            5,
            50,
            500,
            "word",
            "words",
            Colour.RED,
            Colour.GREEN,
            circle,
            small,
            new Pair(circle, small),
            new Pair(new Pair(small, small), circle),
            List.of(1, 2),
            3.5);
    for (Object value : values) {
      assertEquals(new SwitchSample().apply(value), apply(rewritten, value));
    }
    assertEquals("nothing", apply(rewritten, null));
  }

  @SuppressWarnings("unchecked")
  private static Object apply(Function<?, ?> function, @Nullable Object value) {
    return ((Function<@Nullable Object, Object>) function).apply(value);
  }

  @Test
  void oldClassesGetTheVersionThatCachesTake() throws IOException {
    byte[] old = bytes("picocli.CommandLine$Model$CommandSpec");
    assertEquals(ClassFile.JAVA_5_VERSION, ClassFile.of().parse(old).majorVersion());
    byte[] rewritten = classes.rewrite(old);
    assertEquals(ClassFile.JAVA_8_VERSION, ClassFile.of().parse(rewritten).majorVersion());
    assertEquals(List.of(), ClassFile.of().verify(rewritten));
  }

  @Test
  void otherClassesStayAsTheyAre() throws IOException {
    byte[] original = bytes(ArchivableClassTest.class.getName());
    assertSame(original, classes.rewrite(original));
  }

  private static long typeSwitches(byte[] content) {
    return ClassFile.of().parse(content).methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .filter(element ->
            element instanceof InvokeDynamicInstruction call
                && call.invokedynamic()
                    .bootstrap()
                    .bootstrapMethod()
                    .reference()
                    .name()
                    .equalsString("typeSwitch"))
        .count();
  }
}
