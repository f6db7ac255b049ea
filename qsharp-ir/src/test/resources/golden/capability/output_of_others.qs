operation Main() : (Pauli, Range, BigInt) { use q = Qubit(); Reset(q); (PauliX, 0..1, 3L) } // error[Capability.UseOfAdvancedOutput] base adaptive_ri adaptive_rif adaptive
