@0 = internal constant [4 x i8] c"0_t\00"

define i64 @ENTRYPOINT__main() #0 {
block_0:
  call void @__quantum__rt__initialize(ptr null)
  call void @__quantum__qis__x__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__cx__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @__quantum__qis__ccx__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr), ptr inttoptr (i64 2 to ptr))
  call void @__quantum__qis__y__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__cy__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @__quantum__qis__z__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__cz__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @__quantum__qis__h__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__s__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__s__adj(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__t__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__t__adj(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__sx__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__x__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__sx__body(ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__rx__body(double 0.25, ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__ry__body(double 0.25, ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__rz__body(double 0.25, ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__rz__body(double 0.25, ptr inttoptr (i64 0 to ptr))
  call void @__quantum__qis__swap__body(ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @__quantum__qis__rxx__body(double 0.25, ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @__quantum__qis__ryy__body(double 0.25, ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @__quantum__qis__rzz__body(double 0.25, ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @__quantum__qis__barrier__body()
  call void @"Own.Operation\22\5C\C3\A9"(double 0.5, double 2.0, ptr inttoptr (i64 0 to ptr), ptr inttoptr (i64 1 to ptr))
  call void @Another(ptr inttoptr (i64 2 to ptr))
  call void @__quantum__rt__tuple_record_output(i64 0, ptr @0)
  ret i64 0
}

declare void @__quantum__rt__initialize(ptr)

declare void @__quantum__qis__x__body(ptr)

declare void @__quantum__qis__cx__body(ptr, ptr)

declare void @__quantum__qis__ccx__body(ptr, ptr, ptr)

declare void @__quantum__qis__y__body(ptr)

declare void @__quantum__qis__cy__body(ptr, ptr)

declare void @__quantum__qis__z__body(ptr)

declare void @__quantum__qis__cz__body(ptr, ptr)

declare void @__quantum__qis__h__body(ptr)

declare void @__quantum__qis__s__body(ptr)

declare void @__quantum__qis__s__adj(ptr)

declare void @__quantum__qis__t__body(ptr)

declare void @__quantum__qis__t__adj(ptr)

declare void @__quantum__qis__sx__body(ptr)

declare void @__quantum__qis__rx__body(double, ptr)

declare void @__quantum__qis__ry__body(double, ptr)

declare void @__quantum__qis__rz__body(double, ptr)

declare void @__quantum__qis__swap__body(ptr, ptr)

declare void @__quantum__qis__rxx__body(double, ptr, ptr)

declare void @__quantum__qis__ryy__body(double, ptr, ptr)

declare void @__quantum__qis__rzz__body(double, ptr, ptr)

declare void @__quantum__qis__barrier__body()

declare void @"Own.Operation\22\5C\C3\A9"(double, double, ptr, ptr)

declare void @Another(ptr)

declare void @__quantum__rt__tuple_record_output(i64, ptr)

attributes #0 = { "entry_point" "output_labeling_schema" "qir_profiles"="base_profile" "required_num_qubits"="3" "required_num_results"="0" }
attributes #1 = { "irreversible" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"qir_major_version", i32 2}
!1 = !{i32 7, !"qir_minor_version", i32 0}
!2 = !{i32 1, !"dynamic_qubit_management", i1 false}
!3 = !{i32 1, !"dynamic_result_management", i1 false}
