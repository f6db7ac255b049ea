define i64 @main() #0 {
  %p = select i1 true, ptr null, ptr null
  call void @__quantum__qis__mz__body(ptr %p, ptr %p)
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
