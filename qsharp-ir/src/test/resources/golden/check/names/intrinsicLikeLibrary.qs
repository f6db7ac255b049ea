operation H(q : Qubit) : Unit { body intrinsic; }
operation __quantum__qis__h__body(q : Qubit) : Unit { body intrinsic; } // error[Resolve.DuplicateIntrinsic]
