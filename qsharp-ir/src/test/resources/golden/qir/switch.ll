define i64 @main() #0 {
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %r = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  %n = zext i1 %r to i32
  switch i32 %n, label %end [ i32 0, label %zero
 i32 1, label %one ]
zero:
  call void @__quantum__qis__h__body(ptr inttoptr (i64 0 to ptr))
  br label %end
one:
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  br label %end
end:
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="1" "required_num_results"="1" }
