; ModuleID = "x"
source_filename = "a"
target triple = "t"
%Qubit = type opaque
%S = type { i64, %Qubit* }
define i64 @main() #0 {
  call void @__quantum__qis__h__body(ptr inttoptr (i64 0 to ptr))
  br label %next ; a comment
"a block":
  br i1 %r, label %"a block", label %end
next:
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %r = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  br i1 %r, label %"a block", label %end
end:
  ret i64 0
}
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"qir_major_version", i32 1}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
