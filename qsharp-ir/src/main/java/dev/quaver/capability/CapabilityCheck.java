package dev.quaver.capability;

import dev.quaver.check.Capability;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Program;
import dev.quaver.ir.Stmt;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says what in a program a target cannot do.
public final class CapabilityCheck {

  private CapabilityCheck() {}

  /// An error for each place in the user's sources, and each construct there, that asks for more than `capabilities`;
  /// empty if the program can be translated. The codes are `Capability.` and the published compiler's names, such as
  /// `Capability.UseOfDynamicBool`. Work and memory are linear in the program's size times the number of parameters.
  ///
  /// @param program with an entry, compiled for a profile of these capabilities
  /// @param target the id of a target or the name of a profile, as messages call it
  /// @throws IllegalArgumentException if the program has no entry
  public static List<Diagnostic> check(
      Program program, Set<Capability> capabilities, String target) {
    CallableId entry =
        program.entry().orElseThrow(() -> new IllegalArgumentException("internal: no entry"));
    if (capabilities.containsAll(Set.of(Capability.values()))) {
      return List.of();
    }
    var judgement = new Judgement(program, capabilities);
    judgement.instance(new Judgement.Key(entry, false, false, List.of(), List.of())).inherent();
    return diagnostics(findings(judgement, entry), target);
  }

  private static Findings findings(Judgement judgement, CallableId entry) {
    Callable start = judgement.program().callable(entry);
    Optional<CallableId> called = called(start);
    var findings = new Findings(judgement.capabilities());
    for (Instance instance : judgement.instances()) {
      boolean isCallOfEntry = called.isPresent() && instance.callable().equals(start);
      if (isWritten(instance.callable()) && !isCallOfEntry) {
        instance.run().ifPresent(findings::addAll);
      }
    }
    Callable place =
        called.map(judgement.program()::callable).filter(CapabilityCheck::isWritten).orElse(start);
    findings.addOutput(
        new Findings.Place(place.source(), place.span()),
        judgement.types().ofOutput(start.output()));
    return findings;
  }

  /// Whether the user wrote it: libraries are judged by what they do to the user's values.
  private static boolean isWritten(Callable callable) {
    return callable.id().packageName().isEmpty();
  }

  /// The callable that the entry does nothing but call.
  private static Optional<CallableId> called(Callable entry) {
    return entry.implementation() instanceof Callable.Specialized(var body, _, _, _, _)
            && body.body().statements().size() + body.body().result().stream().count() == 1
        ? body.body()
            .result()
            .or(() ->
                body.body().statements().getFirst() instanceof Stmt.Evaluate(Expr expr, _)
                    ? Optional.of(expr)
                    : Optional.empty())
            .flatMap(CapabilityCheck::callee)
        : Optional.empty();
  }

  private static Optional<CallableId> callee(Expr expr) {
    return expr instanceof Expr.Call call && call.callee() instanceof Expr.CallableRef callee
        ? Optional.of(callee.id())
        : Optional.empty();
  }

  private static List<Diagnostic> diagnostics(Findings findings, String target) {
    Map<SourceFile, List<Diagnostic>> bySource = new LinkedHashMap<>();
    var told = new HashSet<Map.Entry<Construct, Findings.Place>>();
    findings
        .places()
        .forEach((place, reasons) ->
            reasons.forEach((construct, reason) -> {
              var smallest = new Findings.Place(place.source(), reason.span());
              if (told.add(Map.entry(construct, smallest))) {
                bySource
                    .computeIfAbsent(place.source(), _ -> new ArrayList<>())
                    .add(diagnostic(place, construct, reason, target));
              }
            }));
    var ordered = new ArrayList<Diagnostic>();
    for (List<Diagnostic> ofSource : bySource.values()) {
      ofSource.sort(Comparator.comparingInt(each -> each.primary().orElseThrow().span().start()));
      ordered.addAll(ofSource);
    }
    return ordered;
  }

  private static Diagnostic diagnostic(
      Findings.Place place, Construct construct, Findings.Reason reason, String target) {
    return Diagnostic.error(
            construct.code(),
            Messages.sentence(construct, reason.isCondition(), target),
            place.source(),
            reason.span())
        .withHelp(Messages.help(construct.capability()));
  }
}
