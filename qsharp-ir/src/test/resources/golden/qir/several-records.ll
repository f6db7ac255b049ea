define i64 @main() #0 {
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  call void @__quantum__rt__result_record_output(ptr null, ptr null)
  call void @__quantum__rt__bool_record_output(i1 true, ptr null)
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
