function F<'T>(s : 'T) : String { $"{s}" } // error[TypeCk.MissingClassShow]
