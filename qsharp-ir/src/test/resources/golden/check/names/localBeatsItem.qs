function F() : Int { 1 }
function G() : Bool { let F = true; F }
