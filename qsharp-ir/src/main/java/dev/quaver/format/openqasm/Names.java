package dev.quaver.format.openqasm;

import java.util.List;

/// What variables are called where a step stands.
///
/// @param variables the names, by number
record Names(List<String> variables) {
  Names {
    variables = List.copyOf(variables);
  }

  String variable(int number) {
    return variables.get(number);
  }
}
