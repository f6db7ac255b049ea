operation Main() : String { use q = Qubit(); Reset(q); "a" } // error[Capability.UseOfAdvancedOutput] base adaptive_ri adaptive_rif adaptive
