package dev.quaver.format.qir;

import dev.quaver.format.qir.QirModule.Function;
import dev.quaver.format.qir.QirModule.Global;
import dev.quaver.format.qir.QirModule.Parameter;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a module. What programs of quanta have no use for (metadata, other attributes) is passed over.
final class ModuleParser {

  private static final Set<String> STARTS =
      Set.of("define", "declare", "attributes", "source_filename", "target", "module");

  private final Scanner scanner;
  private final TypeParser types;
  private final OperandParser operands;
  private final Map<String, Global> globals = new HashMap<>();
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final Map<String, Integer> declared = new HashMap<>();
  private final Map<String, Map<String, String>> groups = new HashMap<>();

  private ModuleParser(SourceFile file) {
    this.scanner = new Scanner(file);
    this.types = new TypeParser(scanner);
    this.operands = new OperandParser(scanner, types);
  }

  /// @throws ReadProblem if the text is none of a module's
  static QirModule parse(SourceFile file) {
    var parser = new ModuleParser(file);
    while (parser.scanner.token() != Token.END) {
      parser.item();
    }
    return new QirModule(parser.globals, parser.functions, parser.declared, parser.groups);
  }

  private void item() {
    switch (scanner.token()) {
      case LOCAL -> type();
      case GLOBAL -> global();
      case MARK -> {
        if (!scanner.isMark('!')) {
          throw scanner.expected("a definition");
        }
        metadata();
      }
      case WORD -> word(scanner.name());
      case INTEGER, DECIMAL, STRING, CHARACTERS, GROUP, END ->
          throw scanner.expected("a definition");
    }
  }

  private void word(String word) {
    switch (word) {
      case "source_filename" -> {
        scanner.next();
        types.mark('=');
        string();
      }
      case "target" -> {
        scanner.next();
        scanner.next();
        types.mark('=');
        string();
      }
      case "declare" -> declaration();
      case "define" -> definition();
      case "attributes" -> group();
      default -> throw scanner.expected("a definition");
    }
  }

  private void string() {
    if (scanner.token() != Token.STRING) {
      throw scanner.expected("a string");
    }
    scanner.next();
  }

  private void type() {
    scanner.next();
    types.mark('=');
    if (!scanner.isWord("type")) {
      throw scanner.expected("`type`");
    }
    scanner.next();
    types.type();
  }

  private void global() {
    String name = scanner.name();
    int at = scanner.start();
    scanner.next();
    types.mark('=');
    boolean constant = false;
    while (scanner.token() == Token.WORD && !constant) {
      constant = scanner.isWord("constant") || scanner.isWord("global");
      scanner.next();
    }
    if (!constant) {
      throw scanner.expected("`constant`");
    }
    LlvmType type = types.type();
    LlvmType item = type instanceof LlvmType.Array(_, var each) ? each : type;
    List<Operand> items = List.of();
    if (scanner.token() == Token.CHARACTERS || scanner.isWord("zeroinitializer")) {
      scanner.next();
    } else {
      items = operands.items(type);
      if (type instanceof LlvmType.Array(var size, _) && size != items.size()) {
        throw scanner.problem("Type", size + " items are needed, not " + items.size(), at);
      }
    }
    if (globals.put(name, new Global(item, items)) != null) {
      throw scanner.problem("Name", "there are two globals `@" + name + "`", at);
    }
    while (scanner.isMark(',')) {
      scanner.next();
      scanner.next();
      scanner.next();
    }
  }

  private void declaration() {
    scanner.next();
    signature();
    scanner.next();
    types.mark('(');
    int open = 1;
    while (open > 0) {
      if (scanner.token() == Token.END) {
        throw scanner.expected("`)`");
      }
      open += scanner.isMark('(') ? 1 : scanner.isMark(')') ? -1 : 0;
      scanner.next();
    }
    while (!isStart()) {
      scanner.next();
    }
  }

  private boolean isStart() {
    return switch (scanner.token()) {
      case END, LOCAL, GLOBAL -> true;
      case MARK -> scanner.isMark('!');
      case WORD -> STARTS.contains(scanner.name());
      case INTEGER, DECIMAL, STRING, CHARACTERS, GROUP -> false;
    };
  }

  /// Up to the name; answers the type of the result.
  private LlvmType signature() {
    while (scanner.token() == Token.WORD && !TypeParser.isType(scanner.name())) {
      scanner.next();
    }
    LlvmType type = types.type();
    if (scanner.token() != Token.GLOBAL) {
      throw scanner.expected("a function's name");
    }
    declared.put(scanner.name(), scanner.start());
    return type;
  }

  private void definition() {
    scanner.next();
    LlvmType type = signature();
    String name = scanner.name();
    int at = scanner.start();
    scanner.next();
    List<Parameter> parameters = parameters();
    Map<String, String> attributes = attributes('{');
    long unnamed = parameters.stream().filter(each -> isNumber(each.name())).count();
    List<QirModule.Block> blocks = new FunctionParser(scanner, types, operands, unnamed).blocks();
    var function = new Function(name, type, parameters, attributes, blocks, at);
    if (functions.put(name, function) != null) {
      throw scanner.problem("Name", "there are two functions `@" + name + "`", at);
    }
  }

  private static boolean isNumber(String name) {
    return Character.isDigit(name.charAt(0));
  }

  private List<Parameter> parameters() {
    var attributes = new CallParser(scanner, types, operands);
    List<Parameter> parameters = new ArrayList<>();
    int unnamed = 0;
    types.mark('(');
    while (!scanner.isMark(')')) {
      LlvmType type = types.type();
      attributes.skipAttributes();
      String name = Integer.toString(unnamed);
      if (scanner.token() == Token.LOCAL) {
        name = scanner.name();
        scanner.next();
      }
      unnamed += name.equals(Integer.toString(unnamed)) ? 1 : 0;
      parameters.add(new Parameter(type, name));
      if (!scanner.isMark(',')) {
        break;
      }
      scanner.next();
    }
    types.mark(')');
    return parameters;
  }

  private void group() {
    scanner.next();
    if (scanner.token() != Token.GROUP) {
      throw scanner.expected("the number of a group");
    }
    String number = scanner.name();
    scanner.next();
    types.mark('=');
    types.mark('{');
    groups.put(number, attributes('}'));
  }

  /// Attributes up to and with `close`; a group's number is one with `#` before it.
  private Map<String, String> attributes(char close) {
    Map<String, String> attributes = new HashMap<>();
    while (!scanner.isMark(close)) {
      String name = scanner.name();
      Token token = scanner.token();
      if (token == Token.END || scanner.isMark('}') || scanner.isMark('{')) {
        throw scanner.expected("`" + close + "`");
      }
      scanner.next();
      if (token == Token.GROUP) {
        attributes.put("#" + name, "");
      } else if (token == Token.STRING) {
        String value = "";
        if (scanner.isMark('=')) {
          scanner.next();
          value = scanner.name();
          string();
        }
        attributes.put(name, value);
      }
    }
    scanner.next();
    return attributes;
  }

  /// `!name = !{…}`, `!0 = distinct !{…}`, `!1 = !DIFile(…)`.
  private void metadata() {
    scanner.next();
    scanner.next();
    types.mark('=');
    int open = 0;
    do {
      if (scanner.token() == Token.END) {
        if (open > 0) {
          throw scanner.expected("`}`");
        }
        return;
      }
      if (scanner.isMark('{') || scanner.isMark('(')) {
        open++;
      } else if (scanner.isMark('}') || scanner.isMark(')')) {
        open--;
        if (open == 0) {
          scanner.next();
          return;
        }
      }
      scanner.next();
    } while (true);
  }
}
