package dev.quaver.compiler;

import dev.quaver.compiler.JsonValue.ArrayValue;
import dev.quaver.compiler.JsonValue.Member;
import dev.quaver.compiler.JsonValue.ObjectValue;
import dev.quaver.compiler.JsonValue.StringValue;
import dev.quaver.compiler.ProjectManifest.Dependency;
import dev.quaver.compiler.ProjectManifest.Location;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.target.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads manifests and reports what is wrong in them where it stands.
final class ManifestReader {

  private static final String ERROR = "Project.ManifestParse";
  private static final Predicate<String> IDENTIFIER =
      EntryChoice.Names.QUALIFIED.asMatchPredicate().and(name -> name.indexOf('.') < 0);
  private static final Set<String> LEVELS = Set.of("allow", "warn", "error");
  private static final Set<String> LINT_GROUPS = Set.of("deprecations");
  private static final Set<String> LINTS =
      Set.of(
          "ambiguousUnaryOperatorAfterIf",
          "avoidNamespaceBlock",
          "deprecatedAssignUpdateExpr",
          "deprecatedBorrow",
          "deprecatedDoubleColonOperator",
          "deprecatedFunctionConstructor",
          "deprecatedNewtype",
          "deprecatedSet",
          "deprecatedUpdateExpr",
          "deprecatedWithOperator",
          "discourageChainAssignment",
          "divisionByZero",
          "doubleEquality",
          "needlessOperation",
          "needlessParens",
          "redundantSemicolons");

  private final SourceFile source;
  private final List<Diagnostic> problems;

  private ManifestReader(SourceFile source, List<Diagnostic> problems) {
    this.source = source;
    this.problems = problems;
  }

  /// The manifest that a file is; if it cannot be followed, with what can be, and errors among `problems`.
  static ProjectManifest read(SourceFile source, List<Diagnostic> problems) {
    return new ManifestReader(source, problems).read();
  }

  private ProjectManifest read() {
    JsonValue value;
    try {
      value = JsonReader.read(source.text());
    } catch (JsonReader.JsonException problem) {
      int offset = problem.offset();
      int end = Math.min(offset + 1, source.text().length());
      error("this is not JSON: " + problem.getMessage(), new Span(Math.min(offset, end), end));
      return new ProjectManifest(
          source, List.of(), List.of(), Optional.empty(), Optional.empty(), false);
    }
    if (!(value instanceof ObjectValue object)) {
      wrong("the manifest", "an object", value);
      return new ProjectManifest(
          source, List.of(), List.of(), Optional.empty(), Optional.empty(), false);
    }
    text(object, "author");
    text(object, "license");
    lints(object);
    return new ProjectManifest(
        source,
        dependencies(object),
        strings(object, "files"),
        profile(object),
        executable(object),
        strings(object, "languageFeatures").stream()
            .anyMatch(feature -> feature.text().equals("v2-preview-syntax")));
  }

  private Optional<Span> executable(ObjectValue object) {
    StringValue type = text(object, "packageType");
    if (type == null) {
      return Optional.empty();
    }
    if (!type.text().equals("exe") && !type.text().equals("lib")) {
      error("'packageType' is \"exe\" or \"lib\"", type.span());
    }
    return type.text().equals("exe") ? Optional.of(type.span()) : Optional.empty();
  }

  private Optional<Profile> profile(ObjectValue object) {
    StringValue profile = text(object, "targetProfile");
    if (profile == null) {
      return Optional.empty();
    }
    Optional<Profile> known = Profile.parse(profile.text());
    if (known.isEmpty()) {
      problems.add(
          Diagnostic.warning(
                  "Project.UnknownProfile",
                  "there is no target profile \"" + profile.text() + "\"",
                  source,
                  profile.span())
              .withHelp("known are base, adaptive_ri, adaptive_rif, adaptive, unrestricted"));
    }
    return known;
  }

  private List<Dependency> dependencies(ObjectValue object) {
    Optional<JsonValue> value = object.get("dependencies");
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof ObjectValue dependencies)) {
      wrong("'dependencies'", "an object", value.get());
      return List.of();
    }
    Map<String, Dependency> byAlias = new LinkedHashMap<>();
    for (Member member : dependencies.members()) {
      StringValue alias = member.name();
      Location location = location(alias.text(), member.value());
      if (location != null) {
        warnAbout(alias, byAlias.put(alias.text(), new Dependency(alias, location)));
      }
    }
    return List.copyOf(byAlias.values());
  }

  private void warnAbout(StringValue alias, @Nullable Dependency same) {
    if (same != null) {
      problems.add(
          Diagnostic.warning(
                  "Project.DuplicateAlias",
                  "there are two dependencies \"" + alias.text() + "\"; the last one counts",
                  source,
                  alias.span())
              .withLabel(source, same.alias().span(), "the first"));
    }
    if (!IDENTIFIER.test(alias.text())) {
      problems.add(
          Diagnostic.warning(
                  "Project.UnusableAlias",
                  "nothing can name the dependency \"" + alias.text() + "\"",
                  source,
                  alias.span())
              .withHelp("an alias has the form of a Q# identifier"));
    }
  }

  private @Nullable Location location(String alias, JsonValue value) {
    if (value instanceof ObjectValue object) {
      Optional<JsonValue> path = object.get("path");
      if (path.isPresent() && path.get() instanceof StringValue folder) {
        return new Location.Folder(folder.text(), folder.span());
      }
      if (object.get("github").orElse(null) instanceof ObjectValue gitHub
          && gitHub.get("owner").orElse(null) instanceof StringValue owner
          && gitHub.get("repo").orElse(null) instanceof StringValue repository
          && gitHub.get("ref").orElse(null) instanceof StringValue reference) {
        String inside =
            gitHub.get("path").orElse(null) instanceof StringValue folder ? folder.text() : "";
        return new Location.GitHub(
            owner.text(), repository.text(), reference.text(), inside, gitHub.span());
      }
    }
    problems.add(
        Diagnostic.error(
                ERROR, "this does not say where \"" + alias + "\" is", source, value.span())
            .withHelp(
                "write {\"path\": \"../folder\"} or {\"github\": {\"owner\": …, \"repo\": …,"
                    + " \"ref\": …}}"));
    return null;
  }

  private void lints(ObjectValue object) {
    for (JsonValue item : array(object, "lints")) {
      boolean known =
          item instanceof ObjectValue lint
              && (isOne(lint, "lint", LINTS) || isOne(lint, "group", LINT_GROUPS))
              && isOne(lint, "level", LEVELS);
      if (!known) {
        problems.add(
            Diagnostic.error(ERROR, "this is no setting of a lint", source, item.span())
                .withHelp(
                    "write {\"lint\": \"needlessParens\", \"level\": \"warn\"}; levels are allow,"
                        + " warn and error"));
      }
    }
  }

  private static boolean isOne(ObjectValue object, String name, Set<String> known) {
    return object.get(name).orElse(null) instanceof StringValue value
        && known.contains(value.text());
  }

  private @Nullable StringValue text(ObjectValue object, String name) {
    Optional<JsonValue> value = object.get(name);
    if (value.isEmpty() || value.get() instanceof StringValue) {
      return (StringValue) value.orElse(null);
    }
    if (!value.get().kind().equals("null")) {
      wrong("'" + name + "'", "a string", value.get());
    }
    return null;
  }

  private List<StringValue> strings(ObjectValue object, String name) {
    List<StringValue> strings = new ArrayList<>();
    for (JsonValue item : array(object, name)) {
      if (item instanceof StringValue string) {
        strings.add(string);
      } else {
        wrong("an item of '" + name + "'", "a string", item);
      }
    }
    return strings;
  }

  private List<JsonValue> array(ObjectValue object, String name) {
    Optional<JsonValue> value = object.get(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof ArrayValue array) {
      return array.items();
    }
    wrong("'" + name + "'", "an array", value.get());
    return List.of();
  }

  private void wrong(String what, String wanted, JsonValue found) {
    error(what + " is " + found.kind() + "; it has to be " + wanted, found.span());
  }

  private void error(String message, Span span) {
    problems.add(Diagnostic.error(ERROR, message, source, span));
  }
}
