define void @f() {
  call void @__quantum__qis__h__body(ptr