define i64 @main() #0 {
  call void @Foo(ptr inttoptr (i64 0 to ptr), double 0.1)
  ret i64 0
}
declare void @Foo(ptr, double)

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
