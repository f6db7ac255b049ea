@0 = internal constant [4 x i8] c"0_t\00"
@1 = internal constant [6 x i8] c"1_t0r\00"
@2 = internal constant [6 x i8] c"2_t1r\00"
@3 = internal constant [6 x i8] c"3_t2d\00"
@array0 = internal constant [2 x double] [double 0.25, double -1.0]
@array1 = internal constant [2 x ptr] [ptr inttoptr (i64 1 to ptr), ptr inttoptr (i64 2 to ptr)]
@array2 = internal constant [2 x ptr] [ptr inttoptr (i64 2 to ptr), ptr inttoptr (i64 1 to ptr)]

define i64 @ENTRYPOINT__main() #0 {
block_0:
  call void @__quantum__rt__initialize(ptr null)
  call void @__quantum__qis__h__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__m__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  %v0 = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  %v1 = zext i1 %v0 to i64
  %v2 = getelementptr inbounds [2 x ptr], ptr @array1, i64 0, i64 %v1
  %v3 = load ptr, ptr %v2
  %v4 = getelementptr inbounds [2 x double], ptr @array0, i64 0, i64 %v1
  %v5 = load double, ptr %v4
  %v6 = call double @turn(ptr %v3, double %v5)
  %v7 = getelementptr inbounds [2 x ptr], ptr @array1, i64 0, i64 %v1
  %v8 = load ptr, ptr %v7
  call double @turn(ptr %v8, double %v6)
  call void @__quantum__qis__m__body(ptr inttoptr (i64 1 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @__quantum__qis__m__body(ptr inttoptr (i64 2 to ptr), ptr inttoptr (i64 2 to ptr))
  %v9 = getelementptr inbounds [2 x ptr], ptr @array1, i64 0, i64 %v1
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds [2 x ptr], ptr @array2, i64 0, i64 %v1
  %v12 = load ptr, ptr %v11
  call void @__quantum__qis__m__body(ptr %v10, ptr %v12)
  call void @__quantum__rt__tuple_record_output(i64 3, ptr @0)
  call void @__quantum__rt__result_record_output(ptr inttoptr (i64 1 to ptr), ptr @1)
  call void @__quantum__rt__result_record_output(ptr inttoptr (i64 2 to ptr), ptr @2)
  call void @__quantum__rt__double_record_output(double %v6, ptr @3)
  ret i64 0
}

define internal double @turn(ptr %p0, double %p1) {
block_0:
  %v0 = fadd double %p1, 0.5
  call void @__quantum__qis__rx__body(double %v0, ptr %p0)
  ret double %v0
}

declare void @__quantum__rt__initialize(ptr)

declare void @__quantum__qis__h__body(ptr)

declare void @__quantum__qis__m__body(ptr, ptr) #1

declare i1 @__quantum__rt__read_result(ptr)

declare void @__quantum__rt__tuple_record_output(i64, ptr)

declare void @__quantum__rt__result_record_output(ptr, ptr)

declare void @__quantum__rt__double_record_output(double, ptr)

declare void @__quantum__qis__rx__body(double, ptr)

attributes #0 = { "entry_point" "output_labeling_schema" "qir_profiles"="adaptive_profile" "required_num_qubits"="3" "required_num_results"="3" }
attributes #1 = { "irreversible" }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5, !6, !7, !8}

!0 = !{i32 1, !"qir_major_version", i32 2}
!1 = !{i32 7, !"qir_minor_version", i32 1}
!2 = !{i32 1, !"dynamic_qubit_management", i1 false}
!3 = !{i32 1, !"dynamic_result_management", i1 false}
!4 = !{i32 5, !"int_computations", !{!"i64"}}
!5 = !{i32 5, !"float_computations", !{!"double"}}
!6 = !{i32 7, !"backwards_branching", i2 3}
!7 = !{i32 1, !"arrays", i1 true}
!8 = !{i32 1, !"ir_functions", i1 true}
