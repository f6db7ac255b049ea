package dev.quaver.types;

import java.util.List;
import java.util.Map;

/// A newtype or struct. Its values are represented by their underlying values; wrapping and unwrapping cost nothing.
///
/// @param underlying what `value!` has; a struct's is the tuple of its fields (a 1-tuple for one field)
/// @param fields path of tuple indices to each named item within `underlying`, in order of declaration; an empty path
///     is the whole
public record UdtDefinition(
    UdtId id, boolean isStruct, Type underlying, Map<String, List<Integer>> fields) {}
