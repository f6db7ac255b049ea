package dev.quaver.exec.codegen;

import dev.quaver.ir.Contents;
import dev.quaver.ir.Destination;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.BitSet;
import java.util.function.Consumer;

/// Generates the class of a callable or of a loop.
///
/// The class of a callable is a node of the executor: a static method `run` that takes the context and the parameters does
/// the work, and the methods of a node call it with what is in a frame. The class of a loop takes over a loop that nodes
/// began: it gets the frame and what is left of the loop, keeps the locals in variables, and writes them back at the end.
public final class ClassGenerator {

  /// The JVM compiles no longer method, and one that is only interpreted is slower than nodes.
  private static final int MAX_CODE_BYTES = 8000;

  /// Larger bodies are refused before they are written; each expression takes a byte and a half at the least.
  private static final int MAX_PARTS = 4000;

  private static final int STACK_BYTES_PER_SLOT = 8;

  /// A frame of interpreted Java code, and those of the linkage between two callables.
  private static final int STACK_BYTES_PER_CALL = 512;

  private final Surroundings around;
  private final Subject subject;
  private final ClassDesc type;
  private final ConstantTable constants;

  private ClassGenerator(Surroundings around, Subject subject) {
    this.around = around;
    this.subject = subject;
    this.type = ExecTypes.named("Generated$" + subject.name().replaceAll("[^A-Za-z0-9]+", "_"));
    this.constants = new ConstantTable(type);
  }

  /// The class of a callable.
  ///
  /// @throws RefusedException if its body stays with nodes
  public static GeneratedClass callable(Surroundings around, Subject subject)
      throws RefusedException {
    return new ClassGenerator(around, subject).generateCallable();
  }

  /// The class of a loop in `subject`'s body.
  ///
  /// @param loop a `for`, `while` or `repeat`
  /// @throws RefusedException if it stays with nodes
  public static GeneratedClass loop(Surroundings around, Subject subject, Stmt loop)
      throws RefusedException {
    return new ClassGenerator(around, subject).generateLoop(loop);
  }

  private GeneratedClass generateCallable() throws RefusedException {
    Parts parts = new Parts();
    Contents.visit(subject.body(), parts::add, parts::add);
    return build(parts, ExecTypes.NODE, this::addCallable);
  }

  private GeneratedClass generateLoop(Stmt loop) throws RefusedException {
    Parts parts = new Parts();
    Contents.visit(loop, parts::add, parts::add);
    return build(parts, ExecTypes.LOOP, builder -> addLoop(builder, loop, parts));
  }

  private GeneratedClass build(Parts parts, ClassDesc superclass, Consumer<ClassBuilder> methods)
      throws RefusedException {
    if (parts.count > MAX_PARTS) {
      throw new RefusedException("too large: " + parts.count + " parts");
    }
    try {
      byte[] bytes =
          ClassFile.of(
                  ClassFile.ClassHierarchyResolverOption.of(
                      ClassHierarchyResolver.ofClassLoading(ClassGenerator.class.getClassLoader())))
              .build(
                  type,
                  builder -> {
                    builder.withFlags(ClassFile.ACC_FINAL).withSuperclass(superclass);
                    builder.with(SourceFileAttribute.of(subject.source()));
                    addConstructor(builder, superclass);
                    methods.accept(builder);
                    constants.declare(builder);
                  });
      return new GeneratedClass(bytes, constants.values(), stackBytes(bytes));
    } catch (Refusal refusal) {
      throw new RefusedException(refusal.reason());
    }
  }

  /// Measures the methods.
  private static int stackBytes(byte[] bytes) throws RefusedException {
    int slots = 0;
    for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
      CodeAttribute code = method.findAttribute(Attributes.code()).orElseThrow();
      boolean isSetup = method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
      if (code.codeLength() > MAX_CODE_BYTES && !isSetup) {
        throw new RefusedException("too large: " + code.codeLength() + " bytes of code");
      }
      slots = Math.max(slots, code.maxLocals() + code.maxStack());
    }
    return STACK_BYTES_PER_CALL + STACK_BYTES_PER_SLOT * slots;
  }

  private static void addConstructor(ClassBuilder builder, ClassDesc superclass) {
    builder.withMethodBody(
        ConstantDescs.INIT_NAME,
        ConstantDescs.MTD_void,
        0,
        code ->
            code.aload(0)
                .invokespecial(superclass, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .return_());
  }

  private void addCallable(ClassBuilder builder) {
    MethodTypeDesc run =
        CallCode.methodType(subject.slots().subList(0, subject.parameterCount()), subject.output());
    builder.withMethodBody(GeneratedClass.RUN, run, ClassFile.ACC_STATIC, this::writeBody);
    Kind output = subject.output();
    addEntry(builder, "execute", run, Kind.OBJECT);
    switch (output) {
      case LONG -> addEntry(builder, "executeLong", run, output);
      case DOUBLE -> addEntry(builder, "executeDouble", run, output);
      case BOOLEAN -> addEntry(builder, "executeBoolean", run, output);
      case OBJECT -> {}
    }
  }

  private void writeBody(CodeBuilder code) {
    Variables variables = Variables.ofParameters(code, subject);
    MethodWriter writer =
        new MethodWriter(code, around, constants, 0, variables, new Exit.Value(subject.output()));
    code.lineNumber(around.line(subject.body().span()));
    writer.statements().into(subject.body(), Destination.RETURN);
  }

  /// A method of a node, which takes the parameters from a frame.
  private void addEntry(ClassBuilder builder, String name, MethodTypeDesc run, Kind answer) {
    builder.withMethodBody(
        name,
        MethodTypeDesc.of(ExecTypes.type(answer), ExecTypes.FRAME),
        0,
        code -> {
          int frame = code.parameterSlot(0);
          code.aload(frame);
          FrameCode.context(code);
          for (int slot = 0; slot < subject.parameterCount(); slot++) {
            Variables.loadFromFrame(code, subject, frame, slot);
          }
          code.invokestatic(type, GeneratedClass.RUN, run);
          Conversions.convert(code, subject.output(), answer);
          code.return_(ExecTypes.typeKind(answer));
        });
  }

  private void addLoop(ClassBuilder builder, Stmt loop, Parts parts) {
    builder.withMethodBody(
        "resume",
        MethodTypeDesc.of(
            ConstantDescs.CD_int,
            ExecTypes.FRAME,
            ConstantDescs.CD_long,
            ConstantDescs.CD_long,
            ConstantDescs.CD_long,
            ConstantDescs.CD_Object),
        0,
        code -> writeLoop(code, loop, parts));
  }

  private void writeLoop(CodeBuilder code, Stmt loop, Parts parts) {
    int frame = code.parameterSlot(0);
    code.aload(frame);
    FrameCode.context(code);
    int context = code.allocateLocal(ExecTypes.typeKind(Kind.OBJECT));
    code.astore(context);
    Variables variables = Variables.ofFrame(code, subject, frame, parts.used::get);
    MethodWriter writer =
        new MethodWriter(
            code, around, constants, context, variables, new Exit.Status(subject.output(), frame));
    code.lineNumber(around.line(loop.span()));
    switch (loop) {
      case Stmt.For counted -> {
        boolean overArray = around.underlying(counted.iterable().type()) instanceof Type.Array;
        writer
            .loops()
            .forLoop(
                counted,
                new LoopCode.Progress(
                    code.parameterSlot(1),
                    code.parameterSlot(2),
                    code.parameterSlot(3),
                    overArray ? code.parameterSlot(4) : -1));
      }
      case Stmt.While loopWhile -> writer.loops().whileLoop(loopWhile);
      case Stmt.Repeat repeat -> writer.loops().repeatLoop(repeat);
      case Stmt other -> throw new IllegalArgumentException("internal: not a loop: " + other);
    }
    variables.writeBack(subject, frame, parts.changed::get);
    code.loadConstant(Exit.Status.NORMAL).ireturn();
  }

  /// What there is in the code that becomes a class.
  private static final class Parts {
    private int count;
    private final BitSet used = new BitSet();
    private final BitSet changed = new BitSet();

    void add(Expr expr) {
      count++;
      switch (expr) {
        case Expr.Local local -> used.set(local.slot());
        case Expr.QubitScope scope ->
            scope.allocations().forEach(allocation -> change(allocation.slot()));
        case Expr _ -> {}
      }
    }

    void add(Stmt statement) {
      count++;
      switch (statement) {
        case Stmt.Bind bind -> change(bind.slot());
        case Stmt.Assign assign -> change(assign.slot());
        case Stmt.AssignItem assign -> change(assign.slot());
        case Stmt.For loop -> change(loop.slot());
        case Stmt.Evaluate _,
            Stmt.While _,
            Stmt.Repeat _,
            Stmt.Return _,
            Stmt.Fail _,
            Stmt.Break _,
            Stmt.Continue _ -> {}
      }
    }

    private void change(int slot) {
      used.set(slot);
      changed.set(slot);
    }
  }
}
