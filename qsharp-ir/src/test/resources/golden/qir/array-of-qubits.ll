@qs = internal constant [2 x ptr] [ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr)]
define i64 @main() #0 {
  call void @__quantum__qis__mz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %r = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  %i = zext i1 %r to i64
  %p = getelementptr [2 x ptr], ptr @qs, i64 0, i64 %i
  %q = load ptr, ptr %p
  call void @__quantum__qis__x__body(ptr %q)
  %e = load ptr, ptr getelementptr ([2 x ptr], ptr @qs, i64 0, i64 1)
  %s = call i1 @__quantum__rt__read_result(ptr %e)
  ret i64 0
}

attributes #0 = { "entry_point" "required_num_qubits"="2" "required_num_results"="2" }
