define i64 @main() #0 {
  call void @f()
  ret i64 0
}
define void @f() {
  call void @__quantum__rt__bool_record_output(i1 true, ptr null)
  ret void
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
