define i64 @main() #0 {
  br label %1
1:
  call void @__quantum__qis__h__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %2 = call i1 @__quantum__rt__read_result(ptr null)
  %3 = zext i1 %2 to i64
  call void @__quantum__rt__int_record_output(i64 %3, ptr null)
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
