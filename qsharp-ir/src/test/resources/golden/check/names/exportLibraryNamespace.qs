namespace A { export Std.Math; } // error[LowerAst.CrossPackageNamespaceReexport]
