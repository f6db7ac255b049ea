package dev.quaver.exec;

import dev.quaver.device.NoisyDevice;
import dev.quaver.device.ObservationRequired;
import dev.quaver.device.PauliNoise;
import dev.quaver.device.QuantumDevice;
import dev.quaver.device.ReleaseRule;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Span;
import dev.quaver.value.Pauli;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.QubitValue;
import dev.quaver.value.Result;
import dev.quaver.value.ValuePrinter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Everything a run has to itself: device, random numbers, output, call stack, qubits, counters. For one thread at a time;
/// may be used for one run after another on the same device.
public final class ExecutionContext {

  private static final int SHOWN_FRAMES = 100;
  private static final ExecutableCallable[] NO_CALLEES = {};
  private static final Span[] NO_SITES = {};

  private final QuantumDevice noiselessDevice;
  private QuantumDevice device;
  private final RandomGenerator random;
  private final Consumer<String> output;
  private final Semantics semantics;
  private final Cancellation cancellation;
  private final ValuePrinter printer;
  private final List<QubitValue> liveQubits = new ArrayList<>();
  private final Set<QubitValue> borrowed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Counters counters = new Counters();

  private ExecutableCallable[] callees = NO_CALLEES;
  private Span[] sites = NO_SITES;
  private int depth;
  private int depthLimit = Integer.MAX_VALUE;

  /// Bytes of the thread's stack that calls may still use.
  long stackLeft;

  /// @param random for classical random numbers; the device has its own
  /// @param output receives each message and dump
  public ExecutionContext(
      QuantumDevice device,
      RandomGenerator random,
      Consumer<String> output,
      Semantics semantics,
      Cancellation cancellation) {
    this.noiselessDevice = device;
    this.device = device;
    this.random = random;
    this.output = output;
    this.semantics = semantics;
    this.cancellation = cancellation;
    this.printer = ValuePrinter.of(semantics.dialect());
  }

  /// A context that nobody cancels.
  public static ExecutionContext of(
      QuantumDevice device, RandomGenerator random, Consumer<String> output, Semantics semantics) {
    return new ExecutionContext(device, random, output, semantics, new Cancellation());
  }

  /// The same context; calls nested deeper than `limit` fail, besides those for which the stack is too small.
  public ExecutionContext withCallDepthLimit(int limit) {
    depthLimit = limit;
    return this;
  }

  /// The device it runs on; another one once the program has asked for noise.
  public QuantumDevice device() {
    return device;
  }

  /// What the dialects do differently.
  public Semantics semantics() {
    return semantics;
  }

  /// How values are printed.
  public ValuePrinter printer() {
    return printer;
  }

  Counters counters() {
    return counters;
  }

  Cancellation cancellation() {
    return cancellation;
  }

  void print(String text) {
    output.accept(text);
  }

  /// Classical random numbers; a run that draws one differs from shot to shot.
  RandomGenerator random() {
    if (!device.traits().observable()) {
      throw new ObservationRequired("a random number is drawn");
    }
    return random;
  }

  void enter(ExecutableCallable callee, Span site) {
    int at = depth;
    if (at == callees.length) {
      growStack();
    }
    callees[at] = callee;
    sites[at] = site;
    depth = at + 1;
    stackLeft -= callee.stackNeed;
    if (stackLeft < 0 || at >= depthLimit) {
      throw tooDeep();
    }
    cancellation.check();
  }

  void leave(long stackLeftBefore) {
    depth--;
    stackLeft = stackLeftBefore;
  }

  /// Called at the beginning of a run on a thread with room for `stackBytes`.
  void begin(long stackBytes) {
    device = noiselessDevice;
    depth = 0;
    stackLeft = stackBytes;
  }

  int depth() {
    return depth;
  }

  private void growStack() {
    int capacity = Math.max(64, depth * 2);
    callees = Arrays.copyOf(callees, capacity);
    sites = Arrays.copyOf(sites, capacity);
  }

  ProgramFailure tooDeep() {
    return failure(
        sites[depth - 1],
        depth - 1,
        Diagnostic.error(
                "Eval.StackOverflow", "call stack too deep: " + (depth - 1) + " nested calls")
            .withHelp("a recursion that never ends, perhaps?"));
  }

  /// A failure at `span` of the callable that is running.
  ProgramFailure failure(Span span, String code, String message) {
    return failure(span, code, message, "");
  }

  ProgramFailure failure(Span span, String code, String message, String help) {
    Diagnostic diagnostic = Diagnostic.error(code, message);
    return failure(span, depth, help.isEmpty() ? diagnostic : diagnostic.withHelp(help));
  }

  /// A failure inside an intrinsic that the running callable calls at `site`; `span` is what the user is shown.
  ProgramFailure failure(
      ExecutableCallable intrinsic, Span site, Span span, IntrinsicFailure cause) {
    ProgramFailure failure = failure(span, cause.code, cause.message(), cause.help);
    List<ProgramFailure.Frame> stack = new ArrayList<>(failure.callStack());
    if (!stack.isEmpty()) {
      ProgramFailure.Frame caller = stack.getFirst();
      stack.set(
          0, new ProgramFailure.Frame(caller.variant(), caller.callable(), caller.source(), site));
    }
    stack.addFirst(
        new ProgramFailure.Frame(
            intrinsic.variant(), intrinsic.id(), intrinsic.source(), intrinsic.callable.span()));
    return new ProgramFailure(failure.diagnostic(), stack);
  }

  private ProgramFailure failure(Span span, int calls, Diagnostic diagnostic) {
    List<ProgramFailure.Frame> stack = new ArrayList<>();
    Span at = span;
    for (int i = calls - 1; i >= 0; i--) {
      boolean shown = i >= calls - SHOWN_FRAMES / 2 || i < SHOWN_FRAMES / 2;
      if (shown) {
        ExecutableCallable callee = callees[i];
        stack.add(new ProgramFailure.Frame(callee.variant(), callee.id(), callee.source(), at));
      }
      at = sites[i];
    }
    return new ProgramFailure(
        calls == 0 ? diagnostic : placed(diagnostic, callees[calls - 1], span), stack);
  }

  private static Diagnostic placed(Diagnostic diagnostic, ExecutableCallable where, Span span) {
    Diagnostic placed =
        Diagnostic.error(diagnostic.code(), diagnostic.message(), where.source(), span);
    return diagnostic.help().map(placed::withHelp).orElse(placed);
  }

  QubitValue allocate() {
    counters.allocate();
    QubitValue qubit = new QubitValue(device.allocate());
    liveQubits.add(qubit);
    counters.allocated(qubit);
    return qubit;
  }

  /// A qubit that may be given back in any state.
  QubitValue borrow() {
    QubitValue qubit = allocate();
    borrowed.add(qubit);
    return qubit;
  }

  /// Gives a qubit back that the program allocated or borrowed by hand; false if the rule was broken.
  boolean release(QubitValue qubit) {
    return release(qubit, borrowed.remove(qubit));
  }

  /// Gives a qubit back; false if the rule was broken.
  boolean release(QubitValue qubit, boolean borrowed) {
    int id = idOf(qubit);
    qubit.markReleased();
    counters.released();
    int last = liveQubits.size() - 1;
    if (last >= 0 && liveQubits.get(last) == qubit) {
      liveQubits.remove(last);
    } else {
      liveQubits.remove(qubit);
    }
    return device.release(id, borrowed ? ReleaseRule.ANY : semantics.releaseRule());
  }

  /// Gives back what a failed run left behind, newest first.
  void releaseDownTo(int count) {
    while (liveQubits.size() > count) {
      QubitValue qubit = liveQubits.removeLast();
      qubit.markReleased();
      device.release(qubit.id(), ReleaseRule.ANY);
    }
  }

  int liveQubitCount() {
    return liveQubits.size();
  }

  static int idOf(QubitValue qubit) {
    if (qubit.isReleased()) {
      throw IntrinsicFailure.releasedQubit();
    }
    return qubit.id();
  }

  void configurePauliNoise(PauliNoise noise) {
    if (!noise.isNone() || device instanceof NoisyDevice) {
      noisyDevice().setPauliNoise(noise);
    }
  }

  void configureQubitLoss(double probability) {
    if (probability > 0 || device instanceof NoisyDevice) {
      noisyDevice().setLossProbability(probability);
    }
  }

  /// The noise of a gate on `qubit`, without a gate.
  void disturb(int qubit) {
    if (device instanceof NoisyDevice noisy) {
      noisy.disturb(qubit);
    }
  }

  private NoisyDevice noisyDevice() {
    if (device instanceof NoisyDevice noisy) {
      return noisy;
    }
    if (!device.traits().observable()) {
      throw new ObservationRequired("the program is noisy");
    }
    NoisyDevice noisy = new NoisyDevice(device, random);
    device = noisy;
    return noisy;
  }

  PromisedResult measure(Pauli[] bases, int... qubits) {
    return new PromisedResult(device.measure(bases, qubits), this::read);
  }

  private Result read(int result) {
    if (device.isLost(result)) {
      return Result.LOSS;
    }
    return device.read(result) ? Result.ONE : Result.ZERO;
  }
}
