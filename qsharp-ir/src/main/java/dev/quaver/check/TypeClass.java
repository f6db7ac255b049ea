package dev.quaver.check;

import org.jspecify.annotations.Nullable;

/// The classes of types that operators and type parameters ask for.
enum TypeClass {
  EQ("Eq", "Eq", "compared with `==`"),
  ADD("Add", "Add", "added"),
  SUB("Sub", "Sub", "subtracted"),
  MUL("Mul", "Mul", "multiplied"),
  DIV("Div", "Div", "divided"),
  MOD("Mod", "Mod", "used with `%`"),
  SIGNED("Signed", "Signed", "negated"),
  ORD("Ord", "Ord", "ordered"),
  INTEGRAL("Integral", "Integer", "used as an integer"),
  EXP("Exp", "Exp", "raised to a power"),
  SHOW("Show", "Show", "turned into a string"),
  ITERABLE("Iterable", "Iterable", "iterated over");

  /// As Q# writes it.
  final String text;

  /// Last part of the code of the diagnostic when it is missing.
  final String code;

  /// What values of the class can be.
  final String ability;

  TypeClass(String text, String code, String ability) {
    this.text = text;
    this.code = "TypeCk.MissingClass" + code;
    this.ability = ability;
  }

  /// The class that may stand before a type parameter under this name, if any; `Ord` may not.
  static @Nullable TypeClass named(String name) {
    for (TypeClass each : values()) {
      if (each != ORD && each.text.equals(name)) {
        return each;
      }
    }
    return null;
  }
}
