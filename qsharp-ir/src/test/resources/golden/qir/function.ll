define i64 @main() #0 {
  %v = call i64 @f(ptr inttoptr (i64 0 to ptr), double 0.5)
  call void @__quantum__rt__int_record_output(i64 %v, ptr null)
  ret i64 0
}
define internal i64 @f(ptr %q, double %a) {
  %b = fneg double %a
  call void @__quantum__qis__rx__body(double %b, ptr %q)
  br label %x
x:
  ret i64 7
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
