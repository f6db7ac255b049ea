newtype A = B; newtype B = (A -> Int); // error[TypeCk.RecursiveUdt] error[TypeCk.RecursiveUdt]
