namespace A.B { function F() : Int { 1 } }
namespace C { export A; } // error[LowerAst.ParentNamespaceExport]
