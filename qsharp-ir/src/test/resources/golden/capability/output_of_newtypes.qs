newtype N = (A : Int, B : Pauli);
operation Main() : N[] { [N(1, PauliX)] } // error[Capability.UseOfAdvancedOutput] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfIntOutput] base
