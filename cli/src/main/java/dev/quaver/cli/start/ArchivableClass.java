package dev.quaver.cli.start;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;

/// Rewrites a class file so that an ahead-of-time cache can hold all it needs. What the class does stays the same.
///
/// * Caches do not take classes of versions before 50, as those of picocli are; their version is raised and the stack maps
///   that newer versions need are computed.
/// * Caches do not take the hidden classes that pattern switches make at run time
///   (`java.lang.runtime.SwitchBootstraps.typeSwitch`); such a call becomes one of a method with the same tests, in the same
///   class.
final class ArchivableClass {

  private static final int OLDEST_ARCHIVABLE = 50;
  private static final String BOOTSTRAPS = "java/lang/runtime/SwitchBootstraps";

  private final ClassFile classFile;

  /// @param libraries finds the classes that the rewritten ones mention
  ArchivableClass(ClassLoader libraries) {
    this.classFile =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(libraries)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /// The class file to archive for `original`, which may be `original` itself.
  ///
  /// @throws IllegalArgumentException if this is no class file that can be understood
  byte[] rewrite(byte[] original) {
    ClassModel model = classFile.parse(original);
    if (model.isModuleInfo()) {
      return original;
    }
    boolean old = model.majorVersion() < OLDEST_ARCHIVABLE;
    if (!old && model.methods().stream().noneMatch(ArchivableClass::switchesOnTypes)) {
      return original;
    }
    byte[] rewritten =
        classFile.build(
            model.thisClass().asSymbol(), builder -> new Rewriting(builder, model, old).run());
    var problems = classFile.verify(rewritten);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.getFirst());
    }
    return rewritten;
  }

  private static boolean switchesOnTypes(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(ArchivableClass::isTypeSwitch);
  }

  /// Whether this is a call of a type switch whose labels are all classes.
  private static boolean isTypeSwitch(CodeElement element) {
    if (!(element instanceof InvokeDynamicInstruction call)) {
      return false;
    }
    var bootstrap = call.invokedynamic().bootstrap();
    var handle = bootstrap.bootstrapMethod().reference();
    return handle.owner().asInternalName().equals(BOOTSTRAPS)
        && handle.name().equalsString("typeSwitch")
        && bootstrap.arguments().stream().allMatch(label -> label instanceof ClassEntry);
  }

  /// One class on its way.
  private static final class Rewriting {
    private final ClassBuilder builder;
    private final ClassModel model;
    private final boolean old;
    private final List<InvokeDynamicInstruction> switches = new ArrayList<>();

    Rewriting(ClassBuilder builder, ClassModel model, boolean old) {
      this.builder = builder;
      this.model = model;
      this.old = old;
    }

    void run() {
      model.forEach(this::accept);
      for (int number = 0; number < switches.size(); number++) {
        addSwitch(number, switches.get(number));
      }
    }

    private void accept(ClassElement element) {
      switch (element) {
        case ClassFileVersion _ when old -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
        case MethodModel method ->
            builder.transformMethod(
                method, MethodTransform.transformingCode(CodeTransform.ofStateful(this::calls)));
        default -> builder.with(element);
      }
    }

    private CodeTransform calls() {
      return (code, element) -> {
        if (isTypeSwitch(element) && element instanceof InvokeDynamicInstruction call) {
          code.invokestatic(
              model.thisClass().asSymbol(),
              name(switches.size()),
              call.typeSymbol(),
              model.flags().has(java.lang.reflect.AccessFlag.INTERFACE));
          switches.add(call);
        } else {
          code.with(element);
        }
      };
    }

    private static String name(int number) {
      return "$typeSwitch$" + number;
    }

    /// `int $typeSwitch$N(T target, int from)`: -1 for null, else the first label from `from` on that `target` is an
    /// instance of, else the number of labels.
    private void addSwitch(int number, InvokeDynamicInstruction call) {
      List<LoadableConstantEntry> labels = call.invokedynamic().bootstrap().arguments();
      builder.withMethodBody(
          name(number),
          call.typeSymbol(),
          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          code -> {
            var present = code.newLabel();
            code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
            for (int i = 0; i < labels.size(); i++) {
              ClassDesc type = ((ClassEntry) labels.get(i)).asSymbol();
              var next = code.newLabel();
              code.iload(1).loadConstant(i).if_icmpgt(next);
              code.aload(0).instanceOf(type).ifeq(next);
              code.loadConstant(i).ireturn().labelBinding(next);
            }
            code.loadConstant(labels.size()).ireturn();
          });
    }
  }
}
