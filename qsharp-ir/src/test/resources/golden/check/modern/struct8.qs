struct S { X : Int, Y : S[] } // error[TypeCk.RecursiveUdt]
