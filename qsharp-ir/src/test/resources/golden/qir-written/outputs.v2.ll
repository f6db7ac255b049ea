@0 = internal constant [4 x i8] c"0_t\00"
@1 = internal constant [6 x i8] c"1_t0t\00"
@2 = internal constant [6 x i8] c"2_t1a\00"
@3 = internal constant [6 x i8] c"3_t2b\00"
@4 = internal constant [6 x i8] c"4_t3i\00"
@5 = internal constant [6 x i8] c"5_t4d\00"
@6 = internal constant [6 x i8] c"6_t5a\00"
@7 = internal constant [8 x i8] c"7_t5a0r\00"
@8 = internal constant [8 x i8] c"8_t5a1r\00"
@9 = internal constant [6 x i8] c"9_t6b\00"

define i64 @ENTRYPOINT__main() #0 {
block_0:
  call void @__quantum__rt__initialize(ptr null)
  call void @__quantum__qis__x__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__m__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__reset__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__rt__tuple_record_output(i64 7, ptr @0)
  call void @__quantum__rt__tuple_record_output(i64 0, ptr @1)
  call void @__quantum__rt__array_record_output(i64 0, ptr @2)
  call void @__quantum__rt__bool_record_output(i1 true, ptr @3)
  call void @__quantum__rt__int_record_output(i64 -3, ptr @4)
  call void @__quantum__rt__double_record_output(double 0.1, ptr @5)
  call void @__quantum__rt__array_record_output(i64 2, ptr @6)
  call void @__quantum__rt__result_record_output(ptr inttoptr (i64 0 to ptr), ptr @7)
  call void @__quantum__rt__result_record_output(ptr inttoptr (i64 0 to ptr), ptr @8)
  %v0 = call i1 @__quantum__rt__read_result(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__rt__bool_record_output(i1 %v0, ptr @9)
  ret i64 0
}

declare void @__quantum__rt__initialize(ptr)

declare void @__quantum__qis__x__body(ptr)

declare void @__quantum__qis__m__body(ptr, ptr) #1

declare void @__quantum__qis__reset__body(ptr) #1

declare void @__quantum__rt__tuple_record_output(i64, ptr)

declare void @__quantum__rt__array_record_output(i64, ptr)

declare void @__quantum__rt__bool_record_output(i1, ptr)

declare void @__quantum__rt__int_record_output(i64, ptr)

declare void @__quantum__rt__double_record_output(double, ptr)

declare void @__quantum__rt__result_record_output(ptr, ptr)

declare i1 @__quantum__rt__read_result(ptr)

attributes #0 = { "entry_point" "output_labeling_schema" "qir_profiles"="adaptive_profile" "required_num_qubits"="1" "required_num_results"="1" }
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
