function G() : Int {
  import Nope.F; // error[Resolve.NotFound]
  open Nope; // error[Resolve.NotFound]
  1
}
