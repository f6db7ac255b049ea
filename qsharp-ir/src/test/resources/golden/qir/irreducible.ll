define i64 @main() #0 {
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %r = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  br i1 %r, label %a, label %b
a:
  call void @__quantum__qis__h__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %s = call i1 @__quantum__rt__read_result(ptr null)
  br i1 %s, label %b, label %end
b:
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %t = call i1 @__quantum__rt__read_result(ptr null)
  br i1 %t, label %a, label %end
end:
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
